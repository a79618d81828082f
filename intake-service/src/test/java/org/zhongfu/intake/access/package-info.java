// SPDX-License-Identifier: Apache-2.0
/** Who serves whom. */
@NullMarked
package org.zhongfu.intake.access;

import org.jspecify.annotations.NullMarked;
