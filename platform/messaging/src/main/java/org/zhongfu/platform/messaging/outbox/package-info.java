// SPDX-License-Identifier: Apache-2.0
/** Events leave the database here: written with the change they tell of, sent once it is committed. */
@NullMarked
package org.zhongfu.platform.messaging.outbox;

import org.jspecify.annotations.NullMarked;
