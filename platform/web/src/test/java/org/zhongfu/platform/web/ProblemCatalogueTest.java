// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps docs/problems.md equal to the catalogue; after a change run once with -Dzhongfu.update=true. */
class ProblemCatalogueTest {

    private static final Path PAGE =
            Path.of(System.getProperty("zhongfu.root", "../..")).resolve("docs/problems.md");

    @Test
    void theDocumentedCatalogueIsTheOneInTheCode() throws IOException {
        String page = Arrays.stream(ProblemType.values())
                .map(type -> "| `%s` | %d | %s | %s |"
                        .formatted(
                                type.uri(),
                                type.status(),
                                type.title().en(),
                                type.title().zh()))
                .collect(Collectors.joining("\n", """
                        # Problems

                        A refusal is answered as `application/problem+json` (RFC 9457): `type`, `title`, `status`, `detail` (what to do,
                        in the language of `Accept-Language`), `instance`, `violations[{field, message}]`, `allowed` (possible states, for
                        a transition that is not possible in the present state), `mergedInto`, `fourEyesRule` (the rule that requires another
                        person for this step, see `GET /four-eyes-rules`) and `traceId`. Types are stable.

                        | type | status | meaning | 含义 |
                        |---|---|---|---|
                        """, "\n"));
        String written = Files.readString(PAGE);
        int rest = written.indexOf("\n## "); // What the gateway adds is held by its own tests.
        if (Boolean.getBoolean("zhongfu.update")) {
            Files.writeString(PAGE, page + written.substring(rest));
        }
        assertThat(Files.readString(PAGE)).startsWith(page + "\n## ");
    }

    @Test
    void typesAreDistinct() {
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::uri)).doesNotHaveDuplicates();
    }
}
