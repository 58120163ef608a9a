package org.plumbline.embedding.spring;

import java.nio.file.Path;
import org.plumbline.embedding.StandardsDocument;
import org.plumbline.runtime.checker.Checker;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service that checks cases. The document is loaded once; its checker is shared by all. */
@SpringBootApplication
public class ChecksApplication {
  /** A document that cannot be used stops the start, and says why. */
  @Bean
  StandardsDocument document(@Value("${standards}") Path file) {
    return StandardsDocument.load(file);
  }

  @Bean
  Checker checker(StandardsDocument document) {
    return document.checker();
  }

  /** Starts it. */
  public static void main(String[] args) {
    SpringApplication.run(ChecksApplication.class, args);
  }
}
