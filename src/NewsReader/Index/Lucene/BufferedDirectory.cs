using System.IO.MemoryMappedFiles;
using Lucene.Net.Store;

namespace NewsReader.Index.Lucene;

/// <summary>A folder whose files are mapped into memory and read out of it some hundred bytes at a time.</summary>
/// <remarks>Lucene.Net's own mapped files guard every byte that is asked for, and copy many of them one by one: that was a seventh of the time
/// of a phrase and half of that of a beginning of a word. The lists of neighbouring words stand side by side, so one buffer serves many.</remarks>
internal sealed class BufferedDirectory(FSDirectory files) : FilterDirectory(files)
{
    public override IndexInput OpenInput(string name, IOContext context)
    {
        var mapping = Map(name);
        return new Input(name, mapping, 0, mapping.Length, owns: true);
    }

    public override IndexInputSlicer CreateSlicer(string name, IOContext context) => new Slicer(name, Map(name));

    private Mapping Map(string name) => new(Path.Combine(files.Directory.FullName, name));

    private sealed class Mapping : IDisposable
    {
        private readonly MemoryMappedFile? _file;
        private readonly MemoryMappedViewAccessor? _view;

        public Mapping(string path)
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Length = stream.Length;
            if (Length == 0)
            {
                // Nothing cannot be mapped.
                stream.Dispose();
                return;
            }

            _file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
            _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        }

        public long Length { get; }

        /// <summary>Its bytes, from the first, to be read by one thread.</summary>
        public Stream Read() => _view is null ? Stream.Null : new UnmanagedMemoryStream(_view.SafeMemoryMappedViewHandle, _view.PointerOffset, Length, FileAccess.Read);

        public void Dispose()
        {
            _view?.Dispose();
            _file?.Dispose();
        }
    }

    private sealed class Slicer(string name, Mapping mapping) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length) => new Input($"{name}/{sliceDescription}", mapping, offset, length, owns: false);

        [Obsolete("Lucene.Net reads old indexes so.")]
        public override IndexInput OpenFullSlice() => OpenSlice("full", 0, mapping.Length);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                mapping.Dispose();
            }
        }
    }

    /// <param name="name">For messages.</param>
    /// <param name="mapping">The file, or the one it is part of.</param>
    /// <param name="from">Where it begins there.</param>
    /// <param name="length">In bytes.</param>
    /// <param name="owns">Whether closing it closes the file.</param>
    private sealed class Input(string name, Mapping mapping, long from, long length, bool owns) : BufferedIndexInput(name, BUFFER_SIZE)
    {
        private Stream _bytes = mapping.Read();

        public override long Length => length;

        public override object Clone()
        {
            var clone = (Input)base.Clone();
            clone._bytes = mapping.Read();
            return clone;
        }

        protected override void ReadInternal(byte[] b, int offset, int length)
        {
            _bytes.Position = from + Position;
            _bytes.ReadExactly(b, offset, length);
        }

        protected override void SeekInternal(long pos)
        {
            // Each reading begins by going to its place.
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && owns)
            {
                mapping.Dispose();
            }
        }
    }
}
