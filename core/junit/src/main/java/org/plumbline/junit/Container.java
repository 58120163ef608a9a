package org.plumbline.junit;

import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** What holds examples: a class, a document or a standard. */
final class Container extends AbstractTestDescriptor {
  Container(UniqueId id, String name, TestSource source) {
    super(id, name, source);
  }

  @Override
  public Type getType() {
    return Type.CONTAINER;
  }
}
