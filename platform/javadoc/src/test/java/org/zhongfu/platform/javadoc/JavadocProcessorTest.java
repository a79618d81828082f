// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavadocProcessorTest {

    @TempDir
    Path classes;

    @Test
    void theCommentsOfARecordAndItsNestedTypesAreKept() throws IOException {
        compile("""
                package p;
                /**
                 * Registers a need. See {@link java.util.List#size}.
                 *
                 * <p>Two paragraphs.
                 *
                 * @param units how many units, 1 to 366,
                 *     in the {@code period}
                 * @param <T> a type
                 * @param kind {@code ONE} or {@code TWO}
                 * @throws IllegalStateException never
                 */
                public record Need<T>(int units, String kind, Kind other) {
                    /** Its kind. */
                    public enum Kind {
                        /** The first &amp; only. */
                        ONE,
                        TWO
                    }
                    static class Silent {}
                }
                """);

        assertThat(Files.readAllLines(classes.resolve("META-INF/javadoc/p.Need")))
                .containsExactly(
                        "param.<T>\tA type",
                        "param.kind\t`ONE` or `TWO`",
                        "param.units\tHow many units, 1 to 366, in the `period`",
                        "type\tRegisters a need. See `size`. Two paragraphs.");
        assertThat(Files.readAllLines(classes.resolve("META-INF/javadoc/p.Need$Kind")))
                .containsExactly("constant.ONE\tThe first & only.", "type\tIts kind.");
        assertThat(classes.resolve("META-INF/javadoc/p.Need$Silent")).doesNotExist();
    }

    private void compile(String source) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///p/Need.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        var task = compiler.getTask(null, null, null, List.of("-d", classes.toString()), null, List.of(file));
        task.setProcessors(List.of(new JavadocProcessor()));
        assertThat(task.call()).isTrue();
    }
}
