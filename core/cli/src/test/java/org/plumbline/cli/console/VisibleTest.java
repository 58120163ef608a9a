package org.plumbline.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VisibleTest {

  @Test
  void controlCharactersAreShownInsteadOfObeyed() {
    assertThat(Visible.text("a\u001b[2Jb")).isEqualTo("a␛[2Jb");
    assertThat(Visible.text("\0\u0007\r\u007f")).isEqualTo("␀␇␍␡");
    assertThat(Visible.text("\u009b31m")).isEqualTo("<U+009B>31m");
    assertThat(Visible.text("\u202eevil")).isEqualTo("<U+202E>evil");
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    assertThat(Visible.text("línea\n\t“two” 😀")).isEqualTo("línea\n\t“two” 😀");
  }

  @Property
  void whatIsShownIsShownTheSameAgain(@ForAll String text) {
    assertThat(Visible.text(Visible.text(text))).isEqualTo(Visible.text(text));
  }
}
