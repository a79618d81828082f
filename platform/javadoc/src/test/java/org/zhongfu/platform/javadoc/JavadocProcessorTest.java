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
    void theParametersOfTheMethodsOfAResourceAreKept() throws IOException {
        compile("Needs", """
                package p;
                import jakarta.ws.rs.Path;
                /** The needs. */
                @Path("/needs")
                class Needs {
                    /**
                     * Reads a need.
                     *
                     * @param id which
                     */
                    String read(String id) {
                        return id;
                    }
                }
                """);

        assertThat(Files.readAllLines(classes.resolve("META-INF/javadoc/p.Needs")))
                .containsExactly("method.read.id\tWhich");
    }

    @Test
    void theCommentsOfARecordAndItsNestedTypesAreKept() throws IOException {
        compile("Need", """
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

    /** Compiles a class of the package p; it may be a resource of Jakarta REST. */
    private void compile(String name, String source) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = List.of(
                file("p/" + name, source),
                file("jakarta/ws/rs/Path", "package jakarta.ws.rs; public @interface Path { String value(); }"));
        var task = compiler.getTask(null, null, null, List.of("-d", classes.toString()), null, files);
        task.setProcessors(List.of(new JavadocProcessor()));
        assertThat(task.call()).isTrue();
    }

    private static JavaFileObject file(String path, String source) {
        return new SimpleJavaFileObject(URI.create("string:///" + path + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
