package org.plumbline.language;

/** Sets the language up where there is no Eclipse. */
public class PlumblineStandaloneSetup extends PlumblineStandaloneSetupGenerated {

  /** Registers the language's package, its resources and its services. */
  public static void doSetup() {
    new PlumblineStandaloneSetup().createInjectorAndDoEMFRegistration();
  }
}
