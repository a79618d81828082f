// SPDX-License-Identifier: Apache-2.0
/** Proofs for the audit rows. */
@NullMarked
package org.zhongfu.platform.messaging.audit;

import org.jspecify.annotations.NullMarked;
