using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace NewsReader.Index.Lucene;

/// <summary>A folder whose files are read some hundred bytes at a time.</summary>
/// <remarks>Lucene.Net asks a file mapped into memory for one byte after the other, each with the handle's guards; lists of rare words are read so.
/// A beginning of a word that stands for thousands of them took half of its time there. The lists of neighbouring words stand side by side, so
/// one buffer serves many.</remarks>
internal sealed class BufferedDirectory(Directory files) : FilterDirectory(files)
{
    public override IndexInput OpenInput(string name, IOContext context) => new Input(name, base.OpenInput(name, context));

    private sealed class Input(string name, IndexInput file) : BufferedIndexInput(name, BUFFER_SIZE)
    {
        private IndexInput _file = file;

        public override long Length => _file.Length;

        public override object Clone()
        {
            var clone = (Input)base.Clone();
            clone._file = (IndexInput)_file.Clone();
            return clone;
        }

        protected override void ReadInternal(byte[] b, int offset, int length)
        {
            _file.Seek(Position);
            _file.ReadBytes(b, offset, length);
        }

        protected override void SeekInternal(long pos)
        {
            // Each reading begins by going to its place.
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                _file.Dispose();
            }
        }
    }
}
