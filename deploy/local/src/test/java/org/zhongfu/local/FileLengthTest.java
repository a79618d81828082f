// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhongfu.stack.ProjectRoot;

/** Java files are short; docs/architecture.md names each longer one and says why. */
class FileLengthTest {

    private static final Path ROOT = ProjectRoot.find().toAbsolutePath().normalize();
    private static final int MOST_LINES = 300;
    private static final Pattern REASONS =
            Pattern.compile("A Java file has at most " + MOST_LINES + " lines\\.(.*?)\\n\\n", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void everyLongFileHasAReason() throws IOException {
        SortedSet<String> longFiles = new TreeSet<>();
        for (Path file : SourceFiles.java(ROOT)) {
            if (Files.readAllLines(file).size() > MOST_LINES) {
                longFiles.add(file.getFileName().toString().replace(".java", ""));
            }
        }

        assertThat(longFiles).isEqualTo(namedFiles());
    }

    private static SortedSet<String> namedFiles() throws IOException {
        Matcher reasons = REASONS.matcher(Files.readString(ROOT.resolve("docs/architecture.md")));
        assertThat(reasons.find()).isTrue();
        SortedSet<String> names = new TreeSet<>();
        NAME.matcher(reasons.group(1)).results().forEach(name -> names.add(name.group(1)));
        return names;
    }
}
