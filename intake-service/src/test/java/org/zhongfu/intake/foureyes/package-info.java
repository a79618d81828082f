// SPDX-License-Identifier: Apache-2.0
/** Pairs of steps of intake that need two persons. */
@NullMarked
package org.zhongfu.intake.foureyes;

import org.jspecify.annotations.NullMarked;
