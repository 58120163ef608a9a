package org.plumbline.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipeTest {

  private static Pipe to(String message) {
    return new Pipe(
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Broken pipe", "The pipe is being closed", "The pipe has been ended (0x6D)"})
  void aReaderThatGoesAwayIsNoFailure(String message) {
    Pipe pipe = to(message);

    pipe.write(1);
    pipe.write(2);

    assertThat(pipe.failure()).isNull();
  }

  @Test
  void anythingElseIsKeptToBeTold() {
    Pipe pipe = to("No space left on device");

    pipe.write(new byte[3], 0, 3);

    assertThat(pipe.failure()).hasMessage("No space left on device");
  }
}
