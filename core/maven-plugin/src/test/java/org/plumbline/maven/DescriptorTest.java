package org.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the descriptor tells Maven of the goals is what they have. */
class DescriptorTest {
  @Test
  void eachGoalHasTheParametersThatItIsSaidToHaveAndNoOthers() throws Exception {
    Document descriptor;
    try (InputStream in = getClass().getResourceAsStream("/META-INF/maven/plugin.xml")) {
      descriptor = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
    NodeList mojos = descriptor.getElementsByTagName("mojo");
    Set<String> goals = new HashSet<>();
    for (int i = 0; i < mojos.getLength(); i++) {
      Element mojo = (Element) mojos.item(i);
      goals.add(text(mojo, "goal"));
      Class<?> type = Class.forName(text(mojo, "implementation"));
      Set<String> said = new TreeSet<>();
      NodeList parameters = mojo.getElementsByTagName("parameter");
      for (int p = 0; p < parameters.getLength(); p++) {
        Element parameter = (Element) parameters.item(p);
        String name = text(parameter, "name");
        said.add(name);
        assertThat(field(type, name).getType().getName()).isEqualTo(text(parameter, "type"));
        assertThat(mojo.getElementsByTagName(name).getLength())
            .as("%s has a default", name)
            .isEqualTo(1);
      }
      assertThat(said).as(type.getSimpleName()).isEqualTo(settable(type));
    }
    assertThat(goals).containsExactlyInAnyOrder("generate", "validate", "test");
    assertThat(text(descriptor.getDocumentElement(), "version")).matches("\\d+\\.\\d+.*");
  }

  private static Set<String> settable(Class<?> type) {
    Set<String> names = new TreeSet<>();
    for (Class<?> c = type;
        c != org.apache.maven.plugin.AbstractMojo.class;
        c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (!java.lang.reflect.Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          names.add(field.getName());
        }
      }
    }
    return names;
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    try {
      return type.getDeclaredField(name);
    } catch (NoSuchFieldException e) {
      return type.getSuperclass().getDeclaredField(name);
    }
  }

  private static String text(Element in, String name) {
    return in.getElementsByTagName(name).item(0).getTextContent();
  }
}
