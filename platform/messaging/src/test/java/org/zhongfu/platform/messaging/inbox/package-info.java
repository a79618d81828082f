// SPDX-License-Identifier: Apache-2.0
/** Proofs for the consumer loop. */
@NullMarked
package org.zhongfu.platform.messaging.inbox;

import org.jspecify.annotations.NullMarked;
