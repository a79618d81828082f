// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A record that belongs to somebody.
 *
 * @param path the ids that name it, by the parameter of the path
 * @param area its area
 * @param org the organisation it belongs to
 */
public record OwnedRecord(Map<String, String> path, String area, String org) {

    public OwnedRecord {
        path = Map.copyOf(path);
    }

    /** The longest of the paths that is the beginning of the path of an operation. */
    static Optional<String> pathAt(Set<String> paths, String ofOperation) {
        return paths.stream()
                .filter(path -> ofOperation.equals(path) || ofOperation.startsWith(path + "/"))
                .max(Comparator.comparing(String::length));
    }
}
