package org.plumbline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every public type and method says what it is for. The compiler's doclint proves that what is said
 * is well formed; its own check for what is missing also asks for a tag for every parameter,
 * constant and constructor, which breeds empty phrases.
 */
class JavadocTest {

  @Test
  void everyPublicTypeAndMethodIsDocumented() throws IOException {
    List<Path> sources =
        HandWrittenSources.files().stream()
            .filter(p -> p.toString().replace('\\', '/').contains("/src/main/"))
            .toList();
    assertThat(sources).isNotEmpty();

    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources));
      Undocumented undocumented = new Undocumented(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        undocumented.scan(unit, null);
      }
      assertThat(undocumented.found)
          .as("public types and methods without a Javadoc comment")
          .isEmpty();
    }
  }

  /** Collects public types and methods without a comment; overriding methods inherit theirs. */
  private static final class Undocumented extends TreePathScanner<@Nullable Void, @Nullable Void> {
    final List<String> found = new ArrayList<>();
    private final DocTrees docs;

    Undocumented(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      if (!isPublic(type.getModifiers())) {
        return null;
      }
      require(type.getSimpleName().toString());
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      boolean isConstructor = method.getReturnType() == null;
      if (isPublic(method.getModifiers()) && !isConstructor && !overrides(method)) {
        require(method.getName().toString());
      }
      return null;
    }

    private boolean isPublic(ModifiersTree modifiers) {
      Set<Modifier> flags = modifiers.getFlags();
      return flags.contains(Modifier.PUBLIC)
          || (isMemberOfInterface() && !flags.contains(Modifier.PRIVATE));
    }

    private boolean isMemberOfInterface() {
      TreePath parent = getCurrentPath().getParentPath();
      return parent.getLeaf().getKind() == Tree.Kind.INTERFACE
          || parent.getLeaf().getKind() == Tree.Kind.ANNOTATION_TYPE;
    }

    private static boolean overrides(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
    }

    private void require(String name) {
      @Nullable DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      if (comment == null
          || (comment.getFullBody().isEmpty() && comment.getBlockTags().isEmpty())) {
        CompilationUnitTree unit = Objects.requireNonNull(getCurrentPath().getCompilationUnit());
        long at = docs.getSourcePositions().getStartPosition(unit, getCurrentPath().getLeaf());
        Path file = House.TOP.relativize(Path.of(unit.getSourceFile().toUri()));
        found.add(file + ":" + unit.getLineMap().getLineNumber(at) + " " + name);
      }
    }
  }
}
