// SPDX-License-Identifier: Apache-2.0
/** The central audit: who did what to whom, sealed so that no entry can be altered unseen. */
@NullMarked
package org.zhongfu.evaluation.audit;

import org.jspecify.annotations.NullMarked;
