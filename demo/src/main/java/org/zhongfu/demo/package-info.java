// SPDX-License-Identifier: Apache-2.0
/** The demonstration: a pilot's year entered through the public API, and its figures read back and compared. */
@NullMarked
package org.zhongfu.demo;

import org.jspecify.annotations.NullMarked;
