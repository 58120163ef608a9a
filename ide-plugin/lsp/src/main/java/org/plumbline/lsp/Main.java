package org.plumbline.lsp;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Starts the server on standard input and output, and ends it when the editor goes away. */
public final class Main {
  private Main() {}

  /** Takes no arguments; an editor may add some, such as {@code --stdio}, which change nothing. */
  public static void main(String[] args) throws InterruptedException, ExecutionException {
    InputStream in = System.in;
    PrintStream out = System.out;
    System.setOut(System.err); // whatever else is printed must not be taken for an answer
    Server server = new Server(System::exit);
    Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
    server.connect(launcher.getRemoteProxy());
    Future<?> listening = launcher.startListening();
    listening.get();
    server.close();
    System.exit(0); // threads that wait for more work would keep the process
  }
}
