// SPDX-License-Identifier: Apache-2.0
/** Pairs of steps of evaluation that need two persons. */
@NullMarked
package org.zhongfu.evaluation.foureyes;

import org.jspecify.annotations.NullMarked;
