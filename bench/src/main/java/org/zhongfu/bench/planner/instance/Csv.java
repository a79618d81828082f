// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhongfu.bench.BenchFailedException;

/** A table in a file: a line of names, then rows. A value with commas is quoted. */
final class Csv {

    private Csv() {}

    /** The rows, each with its values by name. */
    static List<Map<String, String>> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new BenchFailedException(file + " cannot be read: " + e.getMessage());
        }
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> names = lines.isEmpty() ? List.of() : split(lines.getFirst());
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            if (!line.isBlank()) {
                List<String> values = split(line);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
                    row.put(names.get(i), values.get(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    static List<String> split(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }
}
