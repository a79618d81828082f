// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyRefusalSaysInBothLanguagesWhatToDo(ProblemType type) {
        var chinese = new Problem(type, Language.CHINESE, "/api/v1/persons", "r1")
                .toBuffer()
                .toJsonObject();
        var english = new Problem(type, Language.ENGLISH, "/api/v1/persons", "r1")
                .toBuffer()
                .toJsonObject();

        assertThat(chinese.getString("title")).matches(".*\\p{IsHan}.*");
        assertThat(chinese.getString("detail")).matches(".*\\p{IsHan}.*");
        assertThat(english.getString("title")).matches("\\p{ASCII}+");
        assertThat(english.getString("detail")).matches("\\p{ASCII}{20,}");
        assertThat(english.getInteger("status")).isEqualTo(type.status()).isBetween(400, 599);
        assertThat(english.getString("type")).startsWith("https://zhongfu.example/problems/");
        assertThat(english.getString("instance")).isEqualTo("/api/v1/persons");
        assertThat(english.getString("traceId")).isEqualTo("r1");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void oneTypeHasOneStatusAndOneTitle(ProblemType type) {
        assertThat(ProblemType.values())
                .filteredOn(other -> other.uri().equals(type.uri()))
                .allSatisfy(other -> {
                    assertThat(other.status()).isEqualTo(type.status());
                    assertThat(other.title(Language.ENGLISH)).isEqualTo(type.title(Language.ENGLISH));
                    assertThat(other.title(Language.CHINESE)).isEqualTo(type.title(Language.CHINESE));
                });
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyTypeIsInTheCatalogue(ProblemType type) throws IOException {
        assertThat(Files.readString(
                        Path.of(System.getProperty("zhongfu.root", "..")).resolve("docs/problems.md")))
                .contains("| `%s` | %d | %s | %s |"
                        .formatted(
                                type.uri(), type.status(), type.title(Language.ENGLISH), type.title(Language.CHINESE)));
    }

    @Test
    void detailsAreDifferent() {
        assertThat(ProblemType.values())
                .extracting(type -> type.detail(Language.ENGLISH))
                .doesNotHaveDuplicates();
        assertThat(ProblemType.values())
                .extracting(type -> type.detail(Language.CHINESE))
                .doesNotHaveDuplicates();
    }

    @Test
    void detailsFitIntoAHeaderField() {
        assertThat(ProblemType.values())
                .extracting(type -> type.detail(Language.ENGLISH))
                .allSatisfy(detail -> assertThat(detail).doesNotContain("\"", "\\"));
    }
}
