// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of the services, read from the sources of their configuration interfaces. */
final class SettingsTable {

    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^( *)(?:public )?interface (\\w+)(?: extends (\\w+))? \\{$");
    private static final Pattern METHOD = Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*"
            + "((?:@With\\w+\\(\"[^\"]*\"\\)\\s*)*)"
            + "([\\w<>, ]+) (\\w+)\\(\\);");
    private static final Pattern DEFAULT = Pattern.compile("@WithDefault\\(\"([^\"]*)\"\\)");
    private static final Pattern NAME = Pattern.compile("@WithName\\(\"([^\"]*)\"\\)");

    /** @param fallback the default in the code; empty when there is none */
    record Setting(String key, String fallback, String meaning) {}

    /** @param parent the interface it extends, or null */
    private record Type(String parent, String body) {}

    private final Map<String, Type> types = new HashMap<>();

    private SettingsTable(String source) {
        var declarations = TYPE.matcher(source).results().toList();
        for (var declaration : declarations) {
            types.put(declaration.group(2), new Type(declaration.group(3), bodyOf(declaration, source)));
        }
    }

    /** The body without the interfaces nested in it. */
    private static String bodyOf(MatchResult declaration, String source) {
        var indent = declaration.group(1);
        var end = source.indexOf("\n" + indent + "}", declaration.end());
        var body = source.substring(declaration.end(), end);
        return body.replaceAll("(?ms)^" + indent + "    interface \\w+ \\{.*?^" + indent + "    }", "");
    }

    /** All settings below the checkout, in the order of their names. */
    static List<Setting> of(List<Path> sources) {
        var texts = sources.stream()
                .filter(file -> file.toString().endsWith("Config.java")
                        && file.toString().contains("/src/main/java/"))
                .map(SettingsTable::read)
                .toList();
        var shared =
                texts.stream().filter(text -> !text.contains("@ConfigMapping")).collect(Collectors.joining("\n"));
        return texts.stream()
                .flatMap(text -> PREFIX.matcher(text).results().flatMap(prefix -> new SettingsTable(text + shared)
                        .below(prefix.group(1), nameOf(prefix, text)).stream()))
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    private static String nameOf(MatchResult prefix, String text) {
        var declaration = TYPE.matcher(text);
        if (!declaration.find(prefix.end())) {
            throw new IllegalStateException("no interface follows " + prefix.group());
        }
        return declaration.group(2);
    }

    private List<Setting> below(String prefix, String typeName) {
        var type = types.get(typeName);
        var found = new ArrayList<Setting>();
        if (type.parent() != null) {
            found.addAll(below(prefix, type.parent()));
        }
        METHOD.matcher(type.body()).results().forEach(method -> found.addAll(setting(prefix, method)));
        return found;
    }

    private List<Setting> setting(String prefix, MatchResult method) {
        var annotations = method.group(2);
        var key = prefix + "."
                + first(NAME, annotations)
                        .orElseGet(() ->
                                method.group(4).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
        var returned = method.group(3).strip();
        if (types.containsKey(returned)) {
            return below(key, returned);
        }
        return List.of(new Setting(
                returned.startsWith("Map<") ? key + ".*" : key,
                first(DEFAULT, annotations).orElse(""),
                method.group(1)
                        .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                        .replaceAll("\\{@code ([^}]*)}", "`$1`")
                        .strip()));
    }

    private static java.util.Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).findFirst();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * As rows of a Markdown table.
     *
     * @param overridden values that properties files of the services set, by name
     */
    static String rows(List<Setting> settings, Map<String, String> overridden) {
        return settings.stream()
                .flatMap(setting -> Stream.of("| `%s` | %s | %s |"
                        .formatted(
                                setting.key(),
                                value(overridden.getOrDefault(setting.key(), setting.fallback())),
                                setting.meaning())))
                .collect(Collectors.joining("\n"));
    }

    private static String value(String fallback) {
        return fallback.isEmpty() ? "" : "`" + fallback + "`";
    }
}
