package org.plumbline.eclipse.command;

import java.io.IOException;
import java.net.URL;
import java.util.Objects;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.plumbline.eclipse.model.Ids;

/** Opens the help pages: in Eclipse's help where it has one, else the same pages in the browser. */
public final class HelpHandler extends AbstractHandler {
  /** The first of them, in the plug-in. */
  public static final String FIRST = "help/index.html";

  /** Made by Eclipse. */
  public HelpHandler() {}

  @Override
  public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
    if (PlatformUI.getWorkbench().getHelpSystem().hasHelpUI()) {
      PlatformUI.getWorkbench().getHelpSystem().displayHelpResource("/" + Ids.PLUGIN + "/" + FIRST);
      return null;
    }
    try {
      PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(pages());
    } catch (IOException | PartInitException e) {
      throw new ExecutionException("the help pages cannot be opened", e);
    }
    return null;
  }

  /**
   * The first page as a file, with all others beside it.
   *
   * @throws IOException if they cannot be unpacked
   */
  public static URL pages() throws IOException {
    Bundle plugin = Objects.requireNonNull(Platform.getBundle(Ids.PLUGIN));
    URL folder = FileLocator.toFileURL(Objects.requireNonNull(plugin.getEntry("help/")));
    return new URL(folder, "index.html");
  }
}
