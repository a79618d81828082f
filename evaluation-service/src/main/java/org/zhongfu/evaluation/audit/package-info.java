// SPDX-License-Identifier: Apache-2.0
/** The central audit: who did what to whom, in a hash chain that reveals altered entries. */
@NullMarked
package org.zhongfu.evaluation.audit;

import org.jspecify.annotations.NullMarked;
