// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import java.util.UUID;
import org.zhongfu.contracts.id.TypedId;

/** The id of a thing. */
public record ThingId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return value.toString();
    }
}
