package org.plumbline.language;

import org.eclipse.xtext.conversion.IValueConverterService;

/** Binds what the language does otherwise than Xtext by default. */
public class PlumblineRuntimeModule extends AbstractPlumblineRuntimeModule {

  @Override
  public Class<? extends IValueConverterService> bindIValueConverterService() {
    return TotalValueConverters.class;
  }
}
