// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhongfu.stack.ProjectRoot;

/** The guide of the lists people work from: its table of all lists, and its requests. */
final class ListsGuide {

    private static final String FILE = "docs/guides/lists.md";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern REQUEST = Pattern.compile(
            "Role: `([a-z-]+)`[^\\n]*\\n\\n```http\\nGET ([^\\n]+)\\n```\\n\\n```json\\n(.*?)\\n```", Pattern.DOTALL);

    private final String text;

    private ListsGuide(String text) {
        this.text = text;
    }

    static ListsGuide read() throws IOException {
        return new ListsGuide(Files.readString(ProjectRoot.find().resolve(FILE)));
    }

    /** The rows of the table of all lists. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("| `GET ")) {
                List<String> cells = Arrays.stream(line.split("\\|"))
                        .map(String::strip)
                        .skip(1)
                        .toList();
                rows.add(new Row(
                        codesIn(cells.get(0)).getFirst().substring("GET ".length()),
                        new TreeSet<>(codesIn(cells.get(2))),
                        new TreeSet<>(codesIn(cells.get(3))),
                        new TreeSet<>(codesIn(cells.get(4)))));
            }
        }
        return rows;
    }

    /** The requests with an answer, in the order of the guide. */
    List<Request> requests() {
        return REQUEST.matcher(text)
                .results()
                .map(found -> new Request(found.group(1), found.group(2), found.group(3)))
                .toList();
    }

    /** The paths of the table and of the requests. */
    List<String> addresses() {
        return Stream.concat(rows().stream().map(Row::path), requests().stream().map(Request::path))
                .distinct()
                .toList();
    }

    private static List<String> codesIn(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /**
     * A list as the guide describes it.
     *
     * @param path its address, with placeholders
     * @param filters its filters
     * @param orders its orders
     * @param indexes the indexes of the database that find the rows of a page
     */
    record Row(String path, Set<String> filters, Set<String> orders, Set<String> indexes) {}

    /**
     * A request of the guide.
     *
     * @param role who sends it
     * @param address path and query, with placeholders
     * @param answer a part of its answer
     */
    record Request(String role, String address, String answer) {

        String path() {
            return address.split("\\?", 2)[0];
        }
    }
}
