#include "CVips.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Values of libvips's enumerations, which stay the same for as long as the library's name does (libvips.so.42).
enum { ACCESS_SEQUENTIAL = 1 };
enum { FAIL_ON_ERROR = 2, FAIL_ON_WARNING = 3 };
enum { SIZE_FORCE = 3 };
enum { INTERESTING_ATTENTION = 3 };
enum { INTERPRETATION_GRAY = 1, INTERPRETATION_SRGB = 22 };
enum { ANGLE_NONE, ANGLE_90, ANGLE_180, ANGLE_270 };
enum { FLIP_HORIZONTAL, FLIP_VERTICAL };

typedef int Loading(void *bytes, size_t count, CVipsImage **out, ...);
typedef int Saving(CVipsImage *image, void **bytes, size_t *count, ...);

struct CVipsLibrary {
  int (*init)(const char *name);
  int (*version)(int part);
  void (*concurrency_set)(int threads);
  void (*cache_set_max)(int operations);
  void (*operation_block_set)(const char *name, int blocked);
  void (*block_untrusted_set)(int blocked);
  unsigned long (*type_find)(const char *base, const char *name);
  const char *(*error_buffer)(void);
  void (*error_clear)(void);
  Loading *jpegload_buffer;
  Loading *pngload_buffer;
  Loading *webpload_buffer;
  Loading *heifload_buffer;
  int (*thumbnail_image)(CVipsImage *in, CVipsImage **out, int width, ...);
  int (*rot)(CVipsImage *in, CVipsImage **out, int angle, ...);
  int (*flip)(CVipsImage *in, CVipsImage **out, int direction, ...);
  int (*flatten)(CVipsImage *in, CVipsImage **out, ...);
  int (*colourspace)(CVipsImage *in, CVipsImage **out, int interpretation, ...);
  int (*extract_area)(CVipsImage *in, CVipsImage **out, int left, int top, int width, int height, ...);
  int (*smartcrop)(CVipsImage *in, CVipsImage **out, int width, int height, ...);
  Saving *jpegsave_buffer;
  Saving *webpsave_buffer;
  CVipsImage *(*copy_memory)(CVipsImage *image);
  unsigned long (*get_typeof)(const CVipsImage *image, const char *name);
  int (*get_width)(const CVipsImage *image);
  int (*get_height)(const CVipsImage *image);
  int (*get_bands)(const CVipsImage *image);
  int (*get_xoffset)(const CVipsImage *image);
  int (*get_yoffset)(const CVipsImage *image);
  int (*has_alpha)(CVipsImage *image);
  void *(*array_double_new)(const double *array, int count);
  void (*area_unref)(void *area);
  void (*unref)(void *object);
  void (*free)(void *bytes);
  unsigned (*log_set_handler)(const char *domain, int levels, void (*handler)(const char *, int, const char *, void *), void *);
};

static void say_nothing(const char *domain, int level, const char *message, void *data) {
  (void)domain, (void)level, (void)message, (void)data;
}

static bool find_functions(void *handle, CVipsLibrary *library) {
  const struct {
    const char *name;
    void *place;
  } wanted[] = {
    { "vips_init", &library->init },
    { "vips_version", &library->version },
    { "vips_concurrency_set", &library->concurrency_set },
    { "vips_cache_set_max", &library->cache_set_max },
    { "vips_operation_block_set", &library->operation_block_set },
    { "vips_block_untrusted_set", &library->block_untrusted_set },
    { "vips_type_find", &library->type_find },
    { "vips_error_buffer", &library->error_buffer },
    { "vips_error_clear", &library->error_clear },
    { "vips_jpegload_buffer", &library->jpegload_buffer },
    { "vips_pngload_buffer", &library->pngload_buffer },
    { "vips_webpload_buffer", &library->webpload_buffer },
    { "vips_heifload_buffer", &library->heifload_buffer },
    { "vips_thumbnail_image", &library->thumbnail_image },
    { "vips_rot", &library->rot },
    { "vips_flip", &library->flip },
    { "vips_flatten", &library->flatten },
    { "vips_colourspace", &library->colourspace },
    { "vips_extract_area", &library->extract_area },
    { "vips_smartcrop", &library->smartcrop },
    { "vips_jpegsave_buffer", &library->jpegsave_buffer },
    { "vips_webpsave_buffer", &library->webpsave_buffer },
    { "vips_image_copy_memory", &library->copy_memory },
    { "vips_image_get_typeof", &library->get_typeof },
    { "vips_image_get_width", &library->get_width },
    { "vips_image_get_height", &library->get_height },
    { "vips_image_get_bands", &library->get_bands },
    { "vips_image_get_xoffset", &library->get_xoffset },
    { "vips_image_get_yoffset", &library->get_yoffset },
    { "vips_image_hasalpha", &library->has_alpha },
    { "vips_array_double_new", &library->array_double_new },
    { "vips_area_unref", &library->area_unref },
    { "g_object_unref", &library->unref },
    { "g_free", &library->free },
    { "g_log_set_handler", &library->log_set_handler },
  };
  _Static_assert(sizeof wanted / sizeof *wanted == sizeof *library / sizeof(void *), "each function is looked up");
  for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
    void *found = dlsym(handle, wanted[i].name);
    if (!found) return false;
    memcpy(wanted[i].place, &found, sizeof found);
  }
  return true;
}

static CVipsLibrary *open_library(const char *name) {
  void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return NULL;
  CVipsLibrary *library = calloc(1, sizeof *library);
  if (!library || !find_functions(handle, library) || library->init("menpai") != 0) {
    free(library);
    return NULL;
  }
  const int all_levels = -1;
  library->log_set_handler("VIPS", all_levels, say_nothing, NULL);
  library->log_set_handler("GLib-GObject", all_levels, say_nothing, NULL);
  // One picture is one thread's work: the callers are several already.
  library->concurrency_set(1);
  library->cache_set_max(0);
  library->operation_block_set("VipsForeignLoad", true);
  const char *loaders[] = {
    "VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp", "VipsForeignLoadHeif"
  };
  for (size_t i = 0; i < sizeof loaders / sizeof *loaders; i++) library->operation_block_set(loaders[i], false);
  library->block_untrusted_set(true);
  return library;
}

// libvips is one for the whole process, and so are its settings: opened twice at the same time it breaks down, and opened
// again it would refuse, for a moment, what another thread is reading.
CVipsLibrary *cvips_open(const char *name) {
  static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
  static struct {
    char *name;
    CVipsLibrary *library;
  } opened;
  pthread_mutex_lock(&lock);
  CVipsLibrary *library = NULL;
  if (!opened.library) {
    library = open_library(name);
    char *kept = library ? strdup(name) : NULL;
    if (kept) {
      opened.name = kept;
      opened.library = library;
    }
  } else if (strcmp(opened.name, name) == 0) {
    library = opened.library;
  }
  pthread_mutex_unlock(&lock);
  return library;
}

bool cvips_can_read(const CVipsLibrary *library, CVipsFormat format) {
  const char *names[] = { "jpegload_buffer", "pngload_buffer", "webpload_buffer", "heifload_buffer" };
  return library->type_find("VipsOperation", names[format]) != 0;
}

bool cvips_can_decode_hevc(void) {
  void *handle = dlopen("libheif.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!handle) return false;
  int (*have_decoder)(int) = NULL;
  void *found = dlsym(handle, "heif_have_decoder_for_format");
  memcpy(&have_decoder, &found, sizeof found);
  // Plugins are found by an initialisation that older versions lack and do not need.
  void (*init)(void *) = NULL;
  void *found_init = dlsym(handle, "heif_init");
  memcpy(&init, &found_init, sizeof found_init);
  if (init) init(NULL);
  enum { HEVC = 1 };
  return have_decoder && have_decoder(HEVC);
}

void cvips_version(const CVipsLibrary *library, char *text, size_t size) {
  snprintf(text, size, "%d.%d.%d", library->version(0), library->version(1), library->version(2));
}

/// Opens a picture; pixels are decoded when somebody asks for them, out of the bytes, which must stay until then.
static CVipsImage *load(
  const CVipsLibrary *library, CVipsFormat format, const void *bytes, size_t count, int shrink, int fail_on) {
  CVipsImage *image = NULL;
  // The loaders take the bytes as their own to change, and change nothing.
  void *own = (void *)bytes;
  switch (format) {
  case CVIPS_JPEG:
    library->jpegload_buffer(
      own, count, &image, "shrink", shrink, "access", ACCESS_SEQUENTIAL, "fail-on", fail_on, NULL);
    break;
  case CVIPS_PNG:
    library->pngload_buffer(own, count, &image, "access", ACCESS_SEQUENTIAL, "fail-on", fail_on, NULL);
    break;
  case CVIPS_WEBP:
    library->webpload_buffer(own, count, &image, "access", ACCESS_SEQUENTIAL, "fail-on", fail_on, NULL);
    break;
  case CVIPS_HEIC:
    library->heifload_buffer(own, count, &image, "access", ACCESS_SEQUENTIAL, "fail-on", fail_on, NULL);
    break;
  }
  return image;
}

bool cvips_measure(
  const CVipsLibrary *library, CVipsFormat format, const void *bytes, size_t count, int *width, int *height) {
  CVipsImage *image = load(library, format, bytes, count, 1, FAIL_ON_ERROR);
  if (!image) return false;
  *width = library->get_width(image);
  *height = library->get_height(image);
  library->unref(image);
  return true;
}

/// Puts the outcome of an operation in the place of the image that it was made of.
static bool replace(const CVipsLibrary *library, CVipsImage **image, CVipsImage *made) {
  library->unref(*image);
  *image = made;
  return made != NULL;
}

static bool in_memory(const CVipsLibrary *library, CVipsImage **image) {
  return replace(library, image, library->copy_memory(*image));
}

static bool turn(const CVipsLibrary *library, CVipsImage **image, int orientation) {
  // What to do first and what then, for Exif's orientations 1 to 8 (CIPA DC-008, 4.6.5).
  static const struct {
    int angle;
    int flip;
  } turns[] = {
    { ANGLE_NONE, -1 }, { ANGLE_NONE, FLIP_HORIZONTAL }, { ANGLE_180, -1 }, { ANGLE_NONE, FLIP_VERTICAL },
    { ANGLE_90, FLIP_HORIZONTAL }, { ANGLE_90, -1 }, { ANGLE_270, FLIP_HORIZONTAL }, { ANGLE_270, -1 },
  };
  if (orientation < 1 || orientation > 8) return true;
  int angle = turns[orientation - 1].angle;
  int flip = turns[orientation - 1].flip;
  CVipsImage *made = NULL;
  if (angle != ANGLE_NONE) {
    library->rot(*image, &made, angle, NULL);
    if (!replace(library, image, made)) return false;
  }
  if (flip >= 0) {
    made = NULL;
    library->flip(*image, &made, flip, NULL);
    if (!replace(library, image, made)) return false;
  }
  return angle == ANGLE_NONE && flip < 0 ? true : in_memory(library, image);
}

static CVipsImage *attempt(
  const CVipsLibrary *library, const void *bytes, size_t count, CVipsDecoding decoding, int fail_on) {
  CVipsImage *image = load(library, decoding.format, bytes, count, decoding.shrink, fail_on);
  if (!image) return NULL;
  // A profile can make three components of one, so what it was is asked before.
  bool is_gray = library->get_bands(image) < 3;
  CVipsImage *made = NULL;
  // Where there is no profile to come from, libvips 8.14 shifts dark blues on the way to one: three components without a
  // profile are sRGB already.
  bool is_cmyk = library->get_bands(image) > 3 && !library->has_alpha(image);
  bool is_plain = !is_cmyk && !library->get_typeof(image, "icc-profile-data");
  library->thumbnail_image(
    image, &made, decoding.width, "height", decoding.height, "size", SIZE_FORCE, "no-rotate", true,
    is_plain ? NULL : "export-profile", "srgb", NULL);
  if (!replace(library, &image, made)) return NULL;
  if (library->has_alpha(image)) {
    // Paper is white.
    const double white[] = { 255 };
    void *background = library->array_double_new(white, 1);
    made = NULL;
    library->flatten(image, &made, "background", background, NULL);
    library->area_unref(background);
    if (!replace(library, &image, made)) return NULL;
  }
  made = NULL;
  library->colourspace(image, &made, is_gray ? INTERPRETATION_GRAY : INTERPRETATION_SRGB, NULL);
  if (!replace(library, &image, made) || !in_memory(library, &image)) return NULL;
  if (!turn(library, &image, decoding.orientation)) return NULL;
  return image;
}

/// Held for reading by who decodes, for writing by who wants to know why decoding failed: the library's words are
/// shared by all threads.
static pthread_rwlock_t words = PTHREAD_RWLOCK_INITIALIZER;

/// Cameras and phones make such JPEG files every day, and no pixel of theirs is wrong.
static bool is_harmless(const char *message) {
  return strstr(message, "before marker 0xd9") || strstr(message, "Invalid SOS parameters");
}

CVipsImage *cvips_decode(
  const CVipsLibrary *library, const void *bytes, size_t count, CVipsDecoding decoding) {
  // Damage inside a JPEG's data is only a warning to its decoder.
  int fail_on = decoding.format == CVIPS_JPEG ? FAIL_ON_WARNING : FAIL_ON_ERROR;
  pthread_rwlock_rdlock(&words);
  CVipsImage *image = attempt(library, bytes, count, decoding, fail_on);
  pthread_rwlock_unlock(&words);
  if (image) return image;
  pthread_rwlock_wrlock(&words);
  library->error_clear();
  image = attempt(library, bytes, count, decoding, fail_on);
  if (!image && decoding.format == CVIPS_JPEG && is_harmless(library->error_buffer())) {
    image = attempt(library, bytes, count, decoding, FAIL_ON_ERROR);
  }
  library->error_clear();
  pthread_rwlock_unlock(&words);
  return image;
}

bool cvips_attention(
  const CVipsLibrary *library, CVipsImage *image, int width, int height, int *left, int *top) {
  CVipsImage *piece = NULL;
  library->smartcrop(image, &piece, width, height, "interesting", INTERESTING_ATTENTION, NULL);
  if (!piece) return false;
  *left = -library->get_xoffset(piece);
  *top = -library->get_yoffset(piece);
  library->unref(piece);
  return true;
}

CVipsImage *cvips_cut(
  const CVipsLibrary *library, CVipsImage *image, int left, int top, int width, int height) {
  CVipsImage *piece = NULL;
  library->extract_area(image, &piece, left, top, width, height, NULL);
  if (piece) in_memory(library, &piece);
  return piece;
}

CVipsImage *cvips_scale(const CVipsLibrary *library, CVipsImage *image, int width, int height) {
  CVipsImage *scaled = NULL;
  library->thumbnail_image(
    image, &scaled, width, "height", height, "size", SIZE_FORCE, "no-rotate", true, NULL);
  if (scaled) in_memory(library, &scaled);
  return scaled;
}

void *cvips_jpeg(
  const CVipsLibrary *library, CVipsImage *image, int quality, bool progressive, size_t *count) {
  void *bytes = NULL;
  library->jpegsave_buffer(
    image, &bytes, count, "Q", quality, "optimize-coding", true, "interlace", progressive, "strip", true, NULL);
  return bytes;
}

void *cvips_webp(const CVipsLibrary *library, CVipsImage *image, int quality, int effort, size_t *count) {
  void *bytes = NULL;
  library->webpsave_buffer(image, &bytes, count, "Q", quality, "effort", effort, "strip", true, NULL);
  return bytes;
}

void cvips_free(const CVipsLibrary *library, void *bytes) { library->free(bytes); }

void cvips_release(const CVipsLibrary *library, CVipsImage *image) {
  if (image) library->unref(image);
}
