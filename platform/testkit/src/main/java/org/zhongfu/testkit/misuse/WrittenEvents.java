// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import io.restassured.response.Response;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhongfu.testkit.DatabaseRows;

/** How many events the records of a request have caused: those named in its path and the one it created. */
final class WrittenEvents {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CREATED = Pattern.compile("\"id\":\"(" + ID.pattern() + ")\"");

    private final Set<String> records = new TreeSet<>();

    WrittenEvents(String path, Response answer) {
        Matcher named = ID.matcher(path);
        while (named.find()) {
            records.add(named.group());
        }
        Matcher created = CREATED.matcher(answer.asString());
        if (created.find()) {
            records.add(created.group(1));
        }
    }

    long count() {
        return DatabaseRows.count(
                "select count(*) from outbox where aggregate_id::text = any(string_to_array(?, ','))",
                String.join(",", records));
    }
}
