// SPDX-License-Identifier: Apache-2.0
/** Rules of steps that need two persons. */
@NullMarked
package org.zhongfu.base.foureyes;

import org.jspecify.annotations.NullMarked;
