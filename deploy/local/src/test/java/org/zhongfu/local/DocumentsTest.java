// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhongfu.stack.ProjectRoot;

/** Documents name only files, paths, commands, types, tests and settings that exist. */
class DocumentsTest {

    private static final Path ROOT = ProjectRoot.find().toAbsolutePath().normalize();
    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern PATH = Pattern.compile("/api/v1(/[A-Za-z0-9$_{}/.-]+)");
    private static final Pattern CODE_SPAN = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE_NAME = Pattern.compile("(?<![\\w/.…-])([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+)");
    private static final Pattern TYPE_DECLARATION =
            Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w+)");
    private static final Pattern TEST_OPTION = Pattern.compile("-D(?:it\\.)?test='?(\\w+(?:#\\w+)?)");
    private static final Pattern SETTING = Pattern.compile("`(zhongfu\\.[a-z.-]+)`");

    /** Types of libraries, and a placeholder. */
    private static final Set<String> OTHER_TYPES = Set.of(
            "CapacityScalingMinimumCostFlow",
            "DecimalMin",
            "MessageRendering",
            "MinCostFlow",
            "NullMarked",
            "RecordName",
            "RolesAllowed");

    private static final Pattern OPERATION = Pattern.compile("(?:GET|POST|PUT|PATCH|DELETE) (/[A-Za-z0-9$_{}/.-]+)");

    private static List<Path> documents() throws IOException {
        var found = new ArrayList<Path>();
        try (var top = Files.list(ROOT)) {
            top.filter(DocumentsTest::isDocument).forEach(found::add);
        }
        for (var folder : List.of("docs", "findings", "deploy/keycloak")) {
            try (var files = Files.walk(ROOT.resolve(folder))) {
                files.filter(DocumentsTest::isDocument).forEach(found::add);
            }
        }
        assertThat(found).hasSizeGreaterThan(20);
        return found;
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".md");
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<List<String>> servedPaths() throws IOException {
        var served = new ArrayList<List<String>>();
        for (var service : ZhongfuService.withDatabase()) {
            var file = ROOT.resolve(service.module()).resolve("openapi/openapi.json");
            var paths = JsonMapper.builder().build().readTree(file.toFile()).get("paths");
            paths.fieldNames().forEachRemaining(path -> served.add(List.of(path.split("/"))));
        }
        assertThat(served).hasSizeGreaterThan(50);
        return served;
    }

    private static boolean isServed(String path, List<List<String>> served) {
        var words = path.replaceAll("[/.]+$", "").split("/");
        return served.stream().anyMatch(template -> fits(template, words));
    }

    private static boolean fits(List<String> template, String... words) {
        if (template.size() != words.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!template.get(i).startsWith("{") && !template.get(i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    @Test
    void everyRelativeLinkLeadsToAFile() throws IOException {
        var broken = new ArrayList<String>();
        for (var document : documents()) {
            var prose = CODE_BLOCK.matcher(Files.readString(document)).replaceAll("");
            all(LINK, prose).stream()
                    .map(link -> link.replaceFirst("#.*", ""))
                    .filter(link -> !link.isEmpty() && !link.matches("[a-z]+:.*"))
                    .filter(link -> !Files.exists(document.resolveSibling(link).normalize()))
                    .forEach(link -> broken.add(ROOT.relativize(document) + " -> " + link));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPathNamedIsServed() throws IOException {
        var served = servedPaths();
        var unknown = new ArrayList<String>();
        for (var document : documents()) {
            var text = Files.readString(document);
            Stream.concat(
                            all(PATH, text).stream(),
                            all(OPERATION, text).stream().filter(path -> !path.matches("/(api|auth|q|internal)(/.*)?")))
                    .filter(path -> !isServed("/api/v1" + path, served))
                    .forEach(path -> unknown.add(ROOT.relativize(document) + ": " + path));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyTypeNamedExists() throws IOException {
        var types = new TreeSet<String>();
        for (var source : SourceFiles.java(ROOT)) {
            types.addAll(all(TYPE_DECLARATION, Files.readString(source)));
        }
        var unknown = new ArrayList<String>();
        for (var document : documents()) {
            if (document.endsWith("CHANGELOG.md") || document.endsWith("access-matrix.md")) {
                continue; // Earlier names of types, and names of schemas, which a test of the gateway compares.
            }
            var prose = CODE_BLOCK.matcher(Files.readString(document)).replaceAll("");
            all(CODE_SPAN, prose).stream()
                    .flatMap(span -> all(TYPE_NAME, span).stream())
                    .filter(name -> !types.contains(name) && !OTHER_TYPES.contains(name))
                    .forEach(name -> unknown.add(ROOT.relativize(document) + ": " + name));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyTestInACommandExists() throws IOException {
        var sources = SourceFiles.java(ROOT);
        var named = new TreeSet<String>();
        for (var document : documents()) {
            named.addAll(all(TEST_OPTION, Files.readString(document)));
        }
        assertThat(named).isNotEmpty().allSatisfy(test -> {
            var parts = test.split("#", 2);
            var source = sources.stream()
                    .filter(file -> file.getFileName().toString().equals(parts[0] + ".java"))
                    .findFirst();
            assertThat(source).as(parts[0]).isPresent();
            assertThat(Files.readString(source.get()))
                    .contains(parts.length == 1 ? "class " + parts[0] : "void " + parts[1] + "(");
        });
    }

    @Test
    void everySettingNamedIsRead() throws IOException {
        var code = new StringBuilder();
        for (var source : SourceFiles.java(ROOT)) {
            code.append(Files.readString(source));
        }
        var named = new TreeSet<String>();
        for (var document : documents()) {
            named.addAll(all(SETTING, Files.readString(document)));
        }
        named.removeIf(name -> name.endsWith(".v1"));
        assertThat(named)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(isRead(name, code)).as(name).isTrue());
    }

    /** By its name, or through an interface of settings: a prefix and a method or a name for each further part. */
    private static boolean isRead(String name, CharSequence code) {
        var text = code.toString();
        if (text.contains('"' + name + '"') || text.contains("${" + name)) {
            return true;
        }
        var parts = List.of(name.split("\\."));
        return IntStream.range(1, parts.size())
                .filter(end -> text.contains("prefix = \"" + String.join(".", parts.subList(0, end)) + '"'))
                .anyMatch(end -> parts.subList(end, parts.size()).stream()
                        .allMatch(part -> text.contains(" " + methodOf(part) + "();")
                                || text.contains("@WithName(\"" + part + "\")")));
    }

    private static String methodOf(String part) {
        return Pattern.compile("-([a-z])").matcher(part).replaceAll(match -> match.group(1)
                .toUpperCase(Locale.ROOT));
    }

    @Test
    void bothReadmesHaveTheSameHeadingsCommandsAndLinks() throws IOException {
        var english = Files.readString(ROOT.resolve("README.md"));
        var chinese = Files.readString(ROOT.resolve("README.zh-CN.md"));

        assertThat(headings(chinese)).isEqualTo(headings(english));
        assertThat(commands(chinese)).isEqualTo(commands(english));
        assertThat(new TreeSet<>(all(LINK, chinese.replace("](README.md)", "](README.zh-CN.md)"))))
                .isEqualTo(new TreeSet<>(all(LINK, english)));
    }

    private static List<String> headings(String text) {
        return CODE_BLOCK
                .matcher(text)
                .replaceAll("")
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst(" .*", ""))
                .toList();
    }

    /** Without their comments, which are translated. */
    private static List<String> commands(String text) {
        return Pattern.compile("(?s)```sh\n(.*?)```")
                .matcher(text)
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> line.replaceFirst("\\s+#.*", ""))
                .toList();
    }

    @Test
    void everyDecisionHasANumberOfItsOwn() throws IOException {
        try (var files = Files.list(ROOT.resolve("docs/adr"))) {
            var numbers = files.map(file -> file.getFileName().toString().split("-", 2)[0])
                    .toList();

            assertThat(numbers).isNotEmpty().doesNotHaveDuplicates().allSatisfy(number -> assertThat(number)
                    .matches("\\d{4}"));
        }
    }

    @Test
    void everyCommandOfTheScriptThatIsNamedExists() throws IOException {
        var script = Files.readString(ROOT.resolve("zhongfu"));
        for (var document : documents()) {
            assertThat(all(Pattern.compile("\\./zhongfu ([a-z]+)\\b"), Files.readString(document)))
                    .as("commands in " + ROOT.relativize(document))
                    .allSatisfy(command -> assertThat(script).contains("\n  " + command + ") "));
        }
    }

    @Test
    void everySwitchOfTheScriptIsInTheTable() throws IOException {
        var script = Files.readString(ROOT.resolve("zhongfu"));
        var switches = Pattern.compile("ZHONGFU_[A-Z_]+|-D[a-z][A-Za-z]*\\.(?:write|update)|-DskipGates")
                .matcher(script)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(switches).hasSizeGreaterThan(4);
        assertThat(switches).allSatisfy(name -> assertThat(Files.readString(ROOT.resolve("CONTRIBUTING.md")))
                .contains(name));
    }
}
