// SPDX-License-Identifier: Apache-2.0
/** The seed of a run: the random values derived from it, and the permanent references that begin with it. */
@NullMarked
package org.zhongfu.demo.seed;

import org.jspecify.annotations.NullMarked;
