// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import java.nio.ByteBuffer;
import java.util.UUID;

/** An id derived from another one (UUID version 8 over SHA-256): deriving it twice gives the same id. */
public final class DerivedId {

    private DerivedId() {}

    /**
     * @param kind the kind of the record, for example {@code work-order}
     * @param from the id it is derived from
     */
    public static UUID of(String kind, UUID from) {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.bytes(kind + ":" + from));
        long high = (hash.getLong() & ~0xF000L) | 0x8000L;
        long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
