// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The access matrices of the services as a page for people. */
public final class AccessMatrixPage {

    private static final List<String> SERVICES =
            List.of("intake-service", "matching-service", "workorder-service", "evaluation-service");

    private static final String ALL = "all";
    private static final String OTHERS = "others";
    private static final Set<String> OFFICERS = Set.of("township-officer", "county-officer", "prefecture-officer");

    private static final String HEAD = """
            # Access matrix

            Role x operation x field. The source is `openapi/access-matrix.json` of each service; `./zhongfu refresh` prints this page.
            Tests compare it with the description of the API and with what the service answers
            ([why](adr/0036-access-matrix.md)).

            A record outside the reach of a caller is answered like one that does not exist (404). The role `backfill` gives access
            to no operation by itself. Who reads a field neither in full nor masked does not get it (`WITHHELD`).

            *Officers* are `township-officer`, `county-officer` and `prefecture-officer`; *others* are all other roles that may call the
            operation; *sender* is whoever sent the application in, in any role.

            """;

    private final StringBuilder page = new StringBuilder(HEAD);

    private AccessMatrixPage() {}

    /** The page of all services. */
    public static String print(Path root) {
        AccessMatrixPage printed = new AccessMatrixPage();
        printed.addTerms();
        SERVICES.forEach(service -> printed.addService(service, AccessMatrix.read(root.resolve(service))));
        return printed.page.toString();
    }

    private void addTerms() {
        page.append("| reach | meaning | 含义 |\n|---|---|---|\n");
        Arrays.stream(Reach.values()).forEach(term -> addRow("`" + term + "`", term.english(), term.chinese()));
        page.append("\n| reading | meaning | 含义 |\n|---|---|---|\n");
        Arrays.stream(FieldVisibility.values())
                .forEach(term -> addRow("`" + term + "`", term.english(), term.chinese()));
        page.append("\n| kind of field | meaning | 含义 |\n|---|---|---|\n");
        Arrays.stream(FieldKind.values()).forEach(term -> addRow("`" + term + "`", term.english(), term.chinese()));
    }

    private void addService(String service, AccessMatrix matrix) {
        page.append("\n## ")
                .append(service)
                .append(" (version ")
                .append(matrix.version())
                .append(")\n\n| operation | who reaches what |\n|---|---|\n");
        matrix.operations().forEach((operation, roles) -> addRow("`" + operation + "`", reaches(roles)));
        page.append("\n| field | kind | FULL | MASKED |\n|---|---|---|---|\n");
        matrix.fields().forEach((field, kind) -> addField(field, kind.name(), matrix.rule(field)));
        if (!matrix.exceptions().isEmpty()) {
            page.append(
                    "\nOtherwise in single operations:\n\n| operation and field | FULL | MASKED |\n|---|---|---|\n");
            matrix.exceptions().forEach((field, rule) -> addRow("`" + field + "`", names(rule.full()), masked(rule)));
        }
    }

    private void addField(String field, String kind, FieldRule rule) {
        addRow("`" + field + "`", "`" + kind + "`", names(rule.full()), masked(rule));
    }

    private static String masked(FieldRule rule) {
        String names = names(rule.masked());
        return names.equals(ALL) && !rule.full().isEmpty() ? OTHERS : names;
    }

    private static String reaches(Map<String, Set<Reach>> roles) {
        Map<String, Set<String>> byReach = new TreeMap<>();
        roles.forEach((role, reaches) -> byReach.computeIfAbsent(
                        reaches.stream().map(reach -> "`" + reach + "`").collect(Collectors.joining(", ")),
                        key -> new TreeSet<>())
                .add(role));
        return byReach.entrySet().stream()
                .map(each -> each.getKey() + ": " + names(each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String names(Collection<String> roles) {
        Set<String> left = new TreeSet<>(roles);
        List<String> names = new ArrayList<>();
        if (left.containsAll(OFFICERS)) {
            left.removeAll(OFFICERS);
            names.add("officers");
        }
        boolean others = left.remove(FieldRule.OTHERS);
        names.addAll(left);
        if (others) {
            names.add(names.isEmpty() ? ALL : OTHERS);
        }
        return names.isEmpty() ? "nobody" : String.join(", ", names);
    }

    private void addRow(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
