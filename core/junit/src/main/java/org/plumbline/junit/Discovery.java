package org.plumbline.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.Filter;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.ClasspathResourceSelector;
import org.junit.platform.engine.discovery.ClasspathRootSelector;
import org.junit.platform.engine.discovery.DirectorySelector;
import org.junit.platform.engine.discovery.FileSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.discovery.UriSelector;
import org.junit.platform.engine.support.descriptor.ClassSource;

/** Finds the documents that are asked for. */
final class Discovery {
  private static final String SUFFIX = ".standards";

  private final TestDescriptor engine;

  Discovery(TestDescriptor engine) {
    this.engine = engine;
  }

  void of(EngineDiscoveryRequest request) {
    Filter<String> names = Filter.composeFilters(request.getFiltersByType(ClassNameFilter.class));
    request.getSelectorsByType(ClassSelector.class).stream()
        .filter(one -> names.apply(one.getClassName()).included())
        .forEach(one -> ofClass(one.getJavaClass()));
    request.getSelectorsByType(FileSelector.class).forEach(one -> file(one.getPath()));
    request.getSelectorsByType(DirectorySelector.class).forEach(one -> folder(one.getPath()));
    request.getSelectorsByType(UriSelector.class).forEach(one -> uri(one.getUri()));
    request
        .getSelectorsByType(ClasspathRootSelector.class)
        .forEach(one -> uri(one.getClasspathRoot()));
    request
        .getSelectorsByType(ClasspathResourceSelector.class)
        .forEach(one -> resource(one.getClasspathResourceName()));
    request.getSelectorsByType(UniqueIdSelector.class).forEach(one -> known(one.getUniqueId()));
  }

  private void ofClass(Class<?> type) {
    AnnotationSupport.findAnnotation(type, StandardsExamples.class)
        .ifPresent(
            asked -> {
              UniqueId id = engine.getUniqueId().append("class", type.getName());
              Container of = new Container(id, type.getSimpleName(), ClassSource.from(type));
              for (String name : asked.value()) {
                documents(Path.of(name), of);
              }
              add(of);
            });
  }

  private void uri(URI uri) {
    if ("file".equals(uri.getScheme())) {
      Path path = Path.of(uri);
      if (Files.isDirectory(path)) {
        folder(path);
      } else {
        file(path);
      }
    }
  }

  private void resource(String name) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    URL found =
        name.endsWith(SUFFIX) && loader != null
            ? loader.getResource(name.startsWith("/") ? name.substring(1) : name)
            : null;
    if (found != null) {
      try {
        uri(found.toURI());
      } catch (URISyntaxException e) {
        throw new IllegalStateException(name + " stands where no file can be read: " + found, e);
      }
    }
  }

  private void folder(Path folder) {
    below(folder).forEach(this::file);
  }

  private void file(Path file) {
    if (file.toString().endsWith(SUFFIX)) {
      DocumentTests.of(file, engine).ifPresent(this::add);
    }
  }

  /** An IDE that runs one test again names it as it was called. */
  private void known(UniqueId id) {
    if (id.getSegments().size() < 2 || !id.hasPrefix(engine.getUniqueId())) {
      return;
    }
    UniqueId.Segment first = id.getSegments().get(1);
    if (first.getType().equals("class")) {
      try {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ofClass(Class.forName(first.getValue(), false, loader));
      } catch (ClassNotFoundException e) {
        return; // then it is no test any more
      }
    } else {
      file(Path.of(first.getValue()));
    }
    keep(engine, id);
  }

  private static void keep(TestDescriptor one, UniqueId wanted) {
    for (TestDescriptor child : List.copyOf(one.getChildren())) {
      if (wanted.hasPrefix(child.getUniqueId())) {
        keep(child, wanted);
      } else if (!child.getUniqueId().hasPrefix(wanted)) {
        child.removeFromHierarchy();
      }
    }
  }

  private void documents(Path path, TestDescriptor parent) {
    List<Path> files = Files.isDirectory(path) ? below(path) : List.of(path);
    files.forEach(file -> DocumentTests.of(file, parent).ifPresent(parent::addChild));
  }

  private void add(TestDescriptor one) {
    boolean known =
        engine.getChildren().stream().anyMatch(o -> o.getUniqueId().equals(one.getUniqueId()));
    if (!known && !one.getChildren().isEmpty()) {
      engine.addChild(one);
    }
  }

  private static List<Path> below(Path folder) {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.filter(path -> path.toString().endsWith(SUFFIX)).sorted().forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read", e);
    }
    return found;
  }
}
