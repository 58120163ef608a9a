package org.plumbline.eclipse.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** A stretch of one of the texts, to be seen beside that of the other. */
record Stretch(String name, String text) implements ITypedElement, IEncodedStreamContentAccessor {
  @Override
  public String getName() {
    return name;
  }

  @Override
  public @Nullable Image getImage() {
    return null;
  }

  /** Plain text: a stretch by itself has no meaning to show above it. */
  @Override
  public String getType() {
    return ITypedElement.TEXT_TYPE;
  }

  @Override
  public InputStream getContents() {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Override
  public String getCharset() {
    return UTF_8.name();
  }
}
