// SPDX-License-Identifier: Apache-2.0
/** Proofs for the making of topics. */
@NullMarked
package org.zhongfu.platform.messaging.topic;

import org.jspecify.annotations.NullMarked;
