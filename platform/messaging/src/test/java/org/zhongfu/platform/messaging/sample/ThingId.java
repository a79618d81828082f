// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging.sample;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.zhongfu.contracts.id.TypedId;

/** Id of an aggregate of the samples. */
public record ThingId(UUID value) implements TypedId {

    /** The aggregate of a key. */
    public static ThingId of(String key) {
        return new ThingId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
