// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import java.util.Map;

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
}
