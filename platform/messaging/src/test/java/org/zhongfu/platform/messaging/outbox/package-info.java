// SPDX-License-Identifier: Apache-2.0
/** Proofs for outbox and relay. */
@NullMarked
package org.zhongfu.platform.messaging.outbox;

import org.jspecify.annotations.NullMarked;
