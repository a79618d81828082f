// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.access.AccessMatrixPage;

/** Keeps docs/access-matrix.md equal to the access matrices of the services; {@code ./zhongfu refresh} writes it. */
class AccessMatrixDocumentTest {

    private static final Path ROOT = Path.of(System.getProperty("zhongfu.root", ".."));
    private static final Path PAGE = ROOT.resolve("docs/access-matrix.md");

    @Test
    void thePageIsTheOneOfTheMatrices() throws IOException {
        String printed = AccessMatrixPage.print(ROOT);
        if (Boolean.getBoolean("zhongfu.update")) {
            Files.writeString(PAGE, printed);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("run ./zhongfu refresh")
                .isEqualTo(printed);
    }
}
