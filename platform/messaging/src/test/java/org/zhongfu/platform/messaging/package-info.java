// SPDX-License-Identifier: Apache-2.0
/** Proofs for what the parts of messaging have in common, and for all of them together. */
@NullMarked
package org.zhongfu.platform.messaging;

import org.jspecify.annotations.NullMarked;
