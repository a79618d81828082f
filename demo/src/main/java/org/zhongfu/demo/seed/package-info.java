// SPDX-License-Identifier: Apache-2.0
/** The seed of a run: what is drawn from it, and the permanent references that begin with it. */
@NullMarked
package org.zhongfu.demo.seed;

import org.jspecify.annotations.NullMarked;
