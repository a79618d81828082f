// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhongfu.stack.ProjectRoot;

/** The rules for the code of tests in all modules, checked on their sources. */
class TestSourcesTest {

    private static final Path ROOT = ProjectRoot.find().toAbsolutePath().normalize();
    private static final Pattern SLEEP =
            Pattern.compile("\\.sleep\\(|::sleep\\b|\\bpark(Nanos|Until)\\b|\\bAwait\\.pause\\b");
    private static final Pattern RESOURCE = Pattern.compile("@(QuarkusTestResource|WithTestResource)\\b");

    /** A fixed time is too long on a fast machine and too short on a slow one; {@code Await} waits for a condition. */
    @Test
    void noTestSleeps() throws IOException {
        assertThat(linesWith(SLEEP)).isEmpty();
    }

    /** The service file of a module names the resources of all its tests; an annotation would start them twice. */
    @Test
    void noTestNamesItsResources() throws IOException {
        assertThat(linesWith(RESOURCE)).isEmpty();
    }

    private static List<String> linesWith(Pattern forbidden) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : testSources()) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (forbidden.matcher(line).find()) {
                    found.add(ROOT.relativize(file) + ":" + number + ": " + line.strip());
                }
            }
        }
        return found;
    }

    private static List<Path> testSources() throws IOException {
        List<Path> sources = SourceFiles.java(ROOT).stream()
                .filter(TestSourcesTest::isTestSource)
                .toList();
        assertThat(sources).hasSizeGreaterThan(250);
        return sources;
    }

    /** Test code and the test kit, without this file, which names what it forbids. */
    private static boolean isTestSource(Path file) {
        String path = ROOT.relativize(file).toString().replace('\\', '/');
        return path.endsWith(".java")
                && (path.contains("src/test/java/") || path.startsWith("platform/testkit/src/main/"))
                && !path.endsWith("/TestSourcesTest.java");
    }
}
