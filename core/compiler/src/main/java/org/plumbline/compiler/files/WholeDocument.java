package org.plumbline.compiler.files;

import java.util.List;
import java.util.Map;
import org.plumbline.compiler.adopt.AdoptedStandard;
import org.plumbline.compiler.diagnostic.Positions;
import org.plumbline.model.document.Adoption;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile;

/**
 * A file with its parts in place.
 *
 * @param file the file; its elements are its own and, where they were included, those of its parts
 * @param words the declarations of all files it takes into use, then its own
 * @param files every file that it consists of or takes into use, itself first
 * @param allFollowed whether every file that it includes, adopts from or takes into use is there
 * @param adopted from where the standards come that it has taken over, by their numbers
 * @param positions where anything in it stands
 */
public record WholeDocument(
    StandardsFile file,
    List<Element> words,
    List<LoadedFile> files,
    boolean allFollowed,
    Map<String, AdoptedStandard> adopted,
    Positions positions) {
  public WholeDocument {
    words = List.copyOf(words);
    files = List.copyOf(files);
    adopted = Map.copyOf(adopted);
  }

  /**
   * Whether every line that declares a word could be read, so that a name not found is not there.
   */
  public boolean hasAllWords() {
    return allFollowed && files.stream().allMatch(WholeDocument::hasAllWords);
  }

  private static boolean hasAllWords(LoadedFile file) {
    boolean onlyWords = file.tree().header().kind() == StandardsFile.Kind.VOCABULARY;
    return onlyWords
        ? !file.positions().isDamaged(file.tree())
        : !file.positions().lacksWords()
            && file.tree().elements().stream()
                .noneMatch(element -> isWord(element) && file.positions().isDamaged(element));
  }

  /** Whether an element declares a word. */
  static boolean isWord(Element element) {
    return !(element instanceof Standard
        || element instanceof Element.Use
        || element instanceof Element.Include
        || element instanceof Adoption
        || element instanceof Element.Chapter);
  }
}
