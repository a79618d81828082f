// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.id;

import java.util.UUID;

/**
 * An id with a type of its own, so that ids of different records cannot be confused.
 *
 * <p>In JSON, SQL and addresses it is a UUID. An implementation is a record whose only component is {@code value}, with
 * a static method {@code fromString} for path and query parameters, and whose {@code toString} gives the UUID alone.
 */
public interface TypedId {

    /** The UUID, never null. */
    UUID value();
}
