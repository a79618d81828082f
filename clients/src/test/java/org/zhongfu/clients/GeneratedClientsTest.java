// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhongfu.client.ApiClient;
import org.zhongfu.client.model.Problem;

/** The build has generated the clients; the Java client is compiled with this module, the others here. */
class GeneratedClientsTest {

    private static final Path GENERATED = Path.of(System.getProperty("clients.generated"));
    private static final String TYPESCRIPT = System.getProperty("clients.typescript");
    private static final long MINUTES = 3;

    /** Names a generator gives to what the description does not name. */
    private static final List<String> NAMELESS =
            List.of("InlineObject", "InlineResponse", "OneOf", "AnyOf", "Request1");

    @Test
    void theJavaClientReadsARefusalAsAProblem() throws IOException {
        Problem problem = new ApiClient().getObjectMapper().readValue("""
                {"type":"https://zhongfu.example/problems/invalid","title":"Invalid value","status":400,
                 "detail":"Correct the fields listed.","violations":[{"field":"name","message":"is required"}]}
                """, Problem.class);

        assertThat(problem.getStatus()).isEqualTo(400);
        assertThat(problem.getViolations()).singleElement().satisfies(violation -> assertThat(violation.getField())
                .isEqualTo("name"));
    }

    @Test
    void everyModelHasANameOfItsOwn() throws IOException {
        try (Stream<Path> files = Files.walk(GENERATED.resolve("java/src/main/java/org/zhongfu/client"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSizeGreaterThan(100)
                    .noneMatch(name -> NAMELESS.stream().anyMatch(name::contains));
        }
    }

    @Test
    void theTypeScriptClientCompiles() throws Exception {
        Path folder = GENERATED.resolve("typescript");
        run(
                folder,
                "npm is needed to compile the TypeScript client, with a registry that has typescript@" + TYPESCRIPT,
                List.of(
                        "npm",
                        "install",
                        "--no-save",
                        "--no-audit",
                        "--no-fund",
                        "--prefer-offline",
                        "typescript@" + TYPESCRIPT));
        run(
                folder,
                "the TypeScript client does not compile",
                List.of(
                        "node_modules/.bin/tsc",
                        "--noEmit",
                        "--strict",
                        "--target",
                        "es2022",
                        "--module",
                        "nodenext",
                        "--moduleResolution",
                        "nodenext",
                        "--lib",
                        "es2022,dom",
                        "--skipLibCheck",
                        "index.ts"));
    }

    @Test
    void thePythonClientCompiles() throws Exception {
        run(
                GENERATED.resolve("python"),
                "python3 is needed, and the Python client must compile",
                List.of("python3", "-m", "compileall", "-q", "-f", "zhongfu_client"));
    }

    private static void run(Path folder, String complaint, List<String> command)
            throws IOException, InterruptedException {
        assertThat(folder).as("the generated client").isDirectory();
        Path output = Files.createTempFile("clients", ".log");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(complaint + ": " + e.getMessage(), e);
        }
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended)
                .as(complaint + ": no end after " + MINUTES + " minutes")
                .isTrue();
        assertThat(process.exitValue())
                .as("%s (%s):%n%s", complaint, String.join(" ", command), Files.readString(output))
                .isZero();
    }
}
