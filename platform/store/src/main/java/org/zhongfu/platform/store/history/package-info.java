// SPDX-License-Identifier: Apache-2.0
/**
 * The history of records: each change of an entity with {@link org.zhongfu.platform.store.history.KeepsHistory} is stored
 * in the transaction of the change, with who, when, by which operation or event, and each field before and after.
 */
@NullMarked
package org.zhongfu.platform.store.history;

import org.jspecify.annotations.NullMarked;
