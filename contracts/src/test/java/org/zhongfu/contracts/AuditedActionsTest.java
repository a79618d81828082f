// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;

/**
 * Sweeps the sources of all modules for audited actions, so that it depends on no test that writes them, and holds
 * docs/audited-actions.md against the list; after a change run once with -Dzhongfu.update=true. Codes that are made up at run
 * time are refused when the entry is written ({@code Wiring} in platform/base).
 */
class AuditedActionsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path PAGE = ROOT.resolve("docs/audited-actions.md");
    private static final CodeList ACTIONS = CodeLists.named("audited-actions").orElseThrow();
    private static final CodeList OUTCOMES = CodeLists.named("audit-outcomes").orElseThrow();
    private static final CodeList SUBJECTS =
            CodeLists.named("audit-subject-types").orElseThrow();

    /** The action, with the prefix alone where the rest is a step. */
    private static final Pattern CALL = Pattern.compile(
            "(?:AuditedAction\\s*\\.\\s*(?:of|done)|AuditEntry\\s*\\.\\s*ofSystem)\\(\\s*\"([A-Z][A-Z0-9_]+)\"");

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_]+");

    @Test
    void everyActionInTheCodeIsInTheList() {
        assertThat(sources()
                        .flatMap(source -> CALL.matcher(source).results().map(call -> call.group(1)))
                        .filter(action -> !action.endsWith("_")))
                .isNotEmpty()
                .allMatch(ACTIONS::has);
    }

    @Test
    void everyActionInTheListIsInTheCode() {
        Set<String> words = sources()
                .flatMap(source -> WORD.matcher(source).results().map(MatchResult::group))
                .collect(toSet());

        assertThat(ACTIONS.codes().stream()
                        .map(Code::code)
                        .filter(action -> !words.contains(action) && !words.contains(prefixOf(action))))
                .as("actions that nothing writes")
                .isEmpty();
    }

    @Test
    void theDocumentedListIsTheOneInTheCode() throws IOException {
        String page = """
                # Audited actions

                What `GET /audit` lists (`action`, `subjectType`, `outcome`), from the code lists `audited-actions`, `audit-subject-types` and
                `audit-outcomes`; written by `AuditedActionsTest`. Every decision about a record and every change of one is an entry: with an
                action of its own, or with one of the last three. Their outcome is `DONE`, then `FROM` and `TO` with the states before and after,
                `VERSION` of the record and `BY`, the operation or event. No entry holds values of fields
                ([why](adr/0053-decisions-in-the-audit.md)).

                ## Actions
                """ + table(ACTIONS) + "\n## Records\n" + table(SUBJECTS) + "\n## Outcomes\n" + table(OUTCOMES);
        if (Boolean.getBoolean("zhongfu.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String table(CodeList list) {
        return list.codes().stream()
                .map(code -> "| `%s` | %s | %s |".formatted(code.code(), code.en(), code.zh()))
                .collect(joining("\n", "\n| code | meaning | 含义 |\n|---|---|---|\n", "\n"));
    }

    private static String prefixOf(String action) {
        return action.substring(0, action.indexOf('_') + 1);
    }

    private static Stream<String> sources() {
        return List.of("platform", "intake-service", "matching-service", "workorder-service", "evaluation-service")
                .stream()
                .map(ROOT::resolve)
                .flatMap(AuditedActionsTest::javaFilesBelow)
                .map(AuditedActionsTest::read);
    }

    private static Stream<Path> javaFilesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".java") && file.toString().contains("/src/main/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
