// SPDX-License-Identifier: Apache-2.0
/** The service list over HTTP. */
@NullMarked
package org.zhongfu.matching.catalog.web;

import org.jspecify.annotations.NullMarked;
