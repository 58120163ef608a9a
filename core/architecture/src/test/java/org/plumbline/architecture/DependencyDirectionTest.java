package org.plumbline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DependencyDirectionTest {

  @Test
  void everyClassBelongsToAModuleThatTheRulesKnow() {
    assertThat(House.CLASSES)
        .isNotEmpty()
        .extracting(JavaClass::getPackageName)
        .allSatisfy(p -> assertThat(Module.of(p)).as(p).isPresent());
  }

  @ParameterizedTest
  @EnumSource
  void aModuleSeesOnlyWhatItsPlaceInTheHouseAllows(Module module) {
    classes()
        .that()
        .resideInAPackage(module.packages())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(module.visible())
        // A module of data files alone has no classes.
        .allowEmptyShould(true)
        .check(House.CLASSES);
  }

  @Test
  void nothingOnAServersClassPathKnowsTheEditorsWorld() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse..", "com.google.inject..", "org.antlr.runtime..")
        .check(House.CLASSES);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("org.plumbline.(**)").should().beFreeOfCycles().check(House.CLASSES);
  }
}
