package org.plumbline.junit;

import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/**
 * Runs the examples of documents: those of a class with {@link StandardsExamples}, and those of
 * files, folders and class path resources that are selected. The platform finds it by itself.
 */
public final class StandardsTestEngine implements TestEngine {
  /** What it is called in unique ids and filters. */
  public static final String ID = "plumbline";

  /** For the platform, which makes one. */
  public StandardsTestEngine() {}

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
    EngineDescriptor engine = new EngineDescriptor(uniqueId, "Plumbline");
    new Discovery(engine).of(request);
    return engine;
  }

  @Override
  public void execute(ExecutionRequest request) {
    execute(request.getRootTestDescriptor(), request.getEngineExecutionListener());
  }

  private static void execute(TestDescriptor one, EngineExecutionListener listener) {
    listener.executionStarted(one);
    TestExecutionResult result = TestExecutionResult.successful();
    if (one instanceof ExampleDescriptor example) {
      result = example.execute();
    } else {
      one.getChildren().forEach(child -> execute(child, listener));
    }
    listener.executionFinished(one, result);
  }
}
